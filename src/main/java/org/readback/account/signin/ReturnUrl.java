package org.readback.account.signin;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.readback.web.Redirects;

/** Where a person goes on after signing in: only ever to a page of this server. */
final class ReturnUrl {
    static final String DEFAULT = "/";

    private ReturnUrl() {}

    /** The target if it is local and worth going to, else the start page. */
    static String safe(String target) {
        return Redirects.isLocal(target) && !target.startsWith("/sign-") && !target.startsWith("/first-run")
                ? target
                : DEFAULT;
    }

    /** The address of the sign-in page for whoever may not see this page yet. */
    static String signInFor(RoutingContext context, boolean ended) {
        String next = safe(of(context));
        StringBuilder address = new StringBuilder("/sign-in?next=").append(encode(next));
        if (ended) {
            address.append("&ended=true");
        }
        return address.toString();
    }

    /** The page itself, or for a form that was sent the page that it stood on. */
    private static String of(RoutingContext context) {
        HttpMethod method = context.request().method();
        return method == HttpMethod.GET || method == HttpMethod.HEAD
                ? context.request().uri()
                : pageOfForm(context).orElse(DEFAULT);
    }

    private static Optional<String> pageOfForm(RoutingContext context) {
        String referer = context.request().getHeader("Referer");
        if (referer == null || context.request().authority() == null) {
            return Optional.empty();
        }
        try {
            URI page = new URI(referer);
            String here = context.request().authority().toString();
            if (!here.equals(page.getRawAuthority()) || page.getRawPath() == null) {
                return Optional.empty();
            }
            return Optional.of(
                    page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery());
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
