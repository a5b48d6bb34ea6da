package org.readback.web.request;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.readback.web.Assets;
import org.readback.web.Language;

/**
 * Gives a page to whoever is refused before any page of ours is asked, and the log a line that holds nothing of what was
 * sent. Nothing of the request is known there, so the page stands without the layout.
 */
@ApplicationScoped
class EarlyRefusals {
    private static final Logger LOG = Logger.getLogger(EarlyRefusals.class);
    private static final long LINGER = Duration.ofSeconds(3).toMillis();

    private final Assets assets;

    EarlyRefusals(Assets assets) {
        this.assets = assets;
    }

    /** The refusal alone, without navigation. */
    record EarlyRefusal(int status, Language language, String styles) implements TemplateInstance {}

    /** Refuses a request once. What is left of its body is thrown away, and the connection closes soon after. */
    void refuse(RoutingContext context, Refusal refusal) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed() || response.headWritten()) {
            return;
        }
        LOG.infof("request.refused %d from %s: %s", refusal.status(), address(context), refusal.why());
        Language language = Language.accepted(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        response.setStatusCode(refusal.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (refusal == Refusal.TOO_MUCH_AT_ONCE) {
            response.putHeader(HttpHeaders.RETRY_AFTER, "5");
        }
        String page = new EarlyRefusal(refusal.status(), language, assets.url("readback.css"))
                .setLocale(language.locale())
                .render();
        response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE).end(page);
        // At once, and a browser that is still sending would not get to see the page. Left to the server it would last
        // until
        // the browser has sent everything.
        context.vertx().setTimer(LINGER, _ -> context.request().connection().close());
    }

    private static String address(RoutingContext context) {
        return LogText.escape(ClientAddress.of(context));
    }
}
