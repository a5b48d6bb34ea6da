package org.readback.web.error;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.readback.web.Assets;
import org.readback.web.Language;
import org.readback.web.PageContext;
import org.readback.web.Redirects;

/** Answers with a page that says when to come back, and that holds what was sent, where the database is busy or down. */
@Singleton
class UnavailableAnswers {
    private static final Logger LOG = Logger.getLogger(UnavailableAnswers.class);
    private static final int STATUS = Response.Status.SERVICE_UNAVAILABLE.getStatusCode();
    private static final String HTML = MediaType.TEXT_HTML + ";charset=utf-8";
    private static final int SECONDS = 5;
    private static final int BEFORE_OTHERS = Integer.MIN_VALUE + 1;

    private final Outage outage;
    private final Assets assets;

    UnavailableAnswers(Outage outage, Assets assets) {
        this.outage = outage;
        this.assets = assets;
    }

    /** The answer to a request that failed, if it failed for this. */
    Optional<Response> to(Throwable failure, RoutingContext context) {
        return Unavailable.because(failure).map(why -> {
            log(why, failure, context);
            return Response.status(STATUS)
                    .header(jakarta.ws.rs.core.HttpHeaders.RETRY_AFTER, SECONDS)
                    .type(HTML)
                    .entity(page(why, context))
                    .build();
        });
    }

    /** Who asks is looked up in the database before anything else: where that fails, nobody has read the request yet. */
    void beforeAnythingIsKnown(@Observes Router router) {
        router.route().order(BEFORE_OTHERS).failureHandler(context -> {
            Throwable failure = context.get(PageContext.IDENTITY_FAILURE);
            if (failure == null || context.response().ended()) {
                context.next();
                return;
            }
            Unavailable.because(failure)
                    .ifPresentOrElse(why -> refuse(why, failure, context), () -> fail(failure, context));
        });
    }

    private void refuse(Unavailable why, Throwable failure, RoutingContext context) {
        log(why, failure, context);
        context.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(SECONDS));
        send(context, STATUS, page(why, context));
    }

    /** The usual page would ask once more who it is for. */
    private void fail(Throwable failure, RoutingContext context) {
        int status = Response.Status.INTERNAL_SERVER_ERROR.getStatusCode();
        Language language = language(context);
        send(
                context,
                status,
                new BarePage(status, FailureLog.add(failure), language, assets.url("readback.css"))
                        .setLocale(language.locale())
                        .render());
    }

    private static void send(RoutingContext context, int status, String page) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, HTML)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(page);
    }

    private void log(Unavailable why, Throwable failure, RoutingContext context) {
        switch (why) {
            case DOWN -> outage.noticed(failure);
            case BUSY ->
                LOG.warnf(
                        "Busy: %s %s waited in vain. %s",
                        context.request().method(), context.request().path(), Unavailable.reason(failure));
        }
    }

    private String page(Unavailable why, RoutingContext context) {
        Optional<SentForm> form = SentForm.of(context);
        Language language = language(context);
        return new UnavailablePage(
                        why == Unavailable.DOWN, form, again(context, form), language, assets.url("readback.css"))
                .setLocale(language.locale())
                .render();
    }

    private static String again(RoutingContext context, Optional<SentForm> form) {
        boolean visit = context.request().method() == HttpMethod.GET;
        return visit && Redirects.isLocal(context.request().uri())
                ? context.request().uri()
                : form.filter(SentForm::secret)
                        .flatMap(_ -> pageOfForm(context))
                        .orElse("/");
    }

    private static Optional<String> pageOfForm(RoutingContext context) {
        try {
            return Optional.ofNullable(context.request().getHeader(HttpHeaders.REFERER))
                    .map(URI::create)
                    .filter(page -> context.request().authority() != null
                            && context.request().authority().toString().equals(page.getRawAuthority()))
                    .map(page -> page.getRawQuery() == null
                            ? page.getRawPath()
                            : page.getRawPath() + "?" + page.getRawQuery())
                    .filter(Redirects::isLocal);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** As its person chose, where who asks is known already. */
    private static Language language(RoutingContext context) {
        Language chosen = context.user() instanceof QuarkusHttpUser user
                ? user.getSecurityIdentity().getAttribute(PageContext.LANGUAGE)
                : null;
        return chosen == null ? Language.accepted(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)) : chosen;
    }
}
