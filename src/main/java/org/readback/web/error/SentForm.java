package org.readback.web.error;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import org.readback.web.OtherSite;
import org.readback.web.Redirects;

/**
 * A form as it was sent, so that a page can hold it until it can be sent again.
 *
 * @param action where it was sent
 * @param fields what it held, in the form's order; its token too, which is good only for whoever sent it
 * @param secret whether it held a password, which no page may hold
 */
record SentForm(String action, List<Field> fields, boolean secret) {
    /** One field; several of one name are several fields. */
    record Field(String name, String value) {}

    /** The form of a request; empty if it is none, or one that another site had the browser send. */
    static Optional<SentForm> of(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.isExpectMultipart() || OtherSite.sent(request)) {
            return Optional.empty();
        }
        List<Field> fields = request.formAttributes().entries().stream()
                .map(field -> new Field(field.getKey(), field.getValue()))
                .toList();
        boolean secret = fields.stream()
                .anyMatch(field ->
                        field.name().contains("password") && !field.value().isEmpty());
        String action = Redirects.isLocal(request.uri()) ? request.uri() : "/";
        return Optional.of(new SentForm(action, secret ? List.of() : fields, secret));
    }
}
