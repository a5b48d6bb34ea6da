package org.readback.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URISyntaxException;

/** Whether a page of another site made a browser send a request. */
public final class OtherSite {
    private static final String SITE = "Sec-Fetch-Site";

    private OtherSite() {}

    /**
     * Whether another site is behind a request, by what its browser says: {@code Sec-Fetch-Site}, from a browser that does
     * not know that one {@code Origin}, else {@code Referer}. Who says nothing is no browser, and nobody's.
     */
    public static boolean sent(HttpServerRequest request) {
        String site = request.getHeader(SITE);
        if (site != null) {
            return isElsewhere(site);
        }
        String from = request.getHeader(HttpHeaders.ORIGIN);
        if (from == null) {
            from = request.getHeader(HttpHeaders.REFERER);
        }
        return from != null && !isHere(from, request);
    }

    /** Whether that is what {@code Sec-Fetch-Site} says of another site; nothing where the browser says nothing. */
    public static boolean isElsewhere(String site) {
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private static boolean isHere(String address, HttpServerRequest request) {
        try {
            return request.authority() != null
                    && request.authority().toString().equalsIgnoreCase(new URI(address).getRawAuthority());
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
