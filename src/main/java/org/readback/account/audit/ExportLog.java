package org.readback.account.audit;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import org.jboss.logging.Logger;
import org.readback.account.person.CurrentPerson;
import org.readback.web.request.ClientAddress;

/** Writes into the log who took which of their data away. Getting a page changes nothing, so the audit has none of it. */
@RequestScoped
public class ExportLog {
    private static final Logger LOG = Logger.getLogger(ExportLog.class);

    private final CurrentPerson current;
    private final RoutingContext request;

    ExportLog(CurrentPerson current, RoutingContext request) {
        this.current = current;
        this.request = request;
    }

    /** @param file its name, which is not typed by anybody, e.g. {@code cards.csv} */
    public void wrote(String file) {
        LOG.infof("data.exported %s by %s from %s", file, current.inLog(), ClientAddress.of(request));
    }
}
