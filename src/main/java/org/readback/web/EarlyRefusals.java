package org.readback.web;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Gives a page to a body that is announced as too long, which the HTTP server would refuse in silence before any of our
 * code runs. Nothing of the request is known there, so the page stands without the layout.
 */
@ApplicationScoped
class EarlyRefusals {
    private static final int TOO_LONG = 413;

    private final Assets assets;
    private final long longestBody;

    EarlyRefusals(Assets assets, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longestBody) {
        this.assets = assets;
        this.longestBody = longestBody.asLongValue();
    }

    /** The refusal alone, without navigation. */
    record EarlyRefusal(int status, Language language, String styles) implements TemplateInstance {}

    void on(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(context -> {
            if (announced(context) > longestBody) {
                refuse(context);
            } else {
                context.next();
            }
        });
    }

    private static long announced(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException notOurs) {
            return 0; // the server itself refuses such a request
        }
    }

    /** The rest of the body is not read: the connection closes behind the page. */
    private void refuse(RoutingContext context) {
        Language language = Language.accepted(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        context.response()
                .setStatusCode(TOO_LONG)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=utf-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(new EarlyRefusal(TOO_LONG, language, assets.url("readback.css"))
                        .setLocale(language.locale())
                        .render());
    }
}
