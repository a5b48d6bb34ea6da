package org.readback.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Where a form sends the browser next. */
public final class Redirects {
    private Redirects() {}

    /**
     * See Other to a page of this server. The address is sent as it is, relative: nothing of it comes from the request's
     * Host header.
     *
     * @throws IllegalArgumentException if the path is not {@linkplain #isLocal local}
     */
    public static Response seeOther(String path) {
        if (!isLocal(path)) {
            throw new IllegalArgumentException("not a path of this server: " + path);
        }
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, path)
                .build();
    }

    /** Whether a browser would read this as a path of this server, and of this server only. */
    public static boolean isLocal(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
    }
}
