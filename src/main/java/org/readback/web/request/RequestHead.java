package org.readback.web.request;

import io.netty.handler.codec.http.HttpHeaderValues;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the headers of a request say of its body. */
record RequestHead(HttpServerRequest request) {
    private static final Set<HttpMethod> WITH_FORMS =
            Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final String PARTS = HttpHeaderValues.MULTIPART_FORM_DATA.toString();
    private static final Pattern BOUNDARY = Pattern.compile(";\\s*+boundary=", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORM = Pattern.compile(
            "(" + HttpHeaderValues.APPLICATION_X_WWW_FORM_URLENCODED + "|" + PARTS + ")"
                    + "(\\s*+;\\s*+[\\w-]++=([^\\s;\",]++|\"[^\"\\\\]*+\"))*+",
            Pattern.CASE_INSENSITIVE);

    /**
     * What is wrong with it, empty if nothing is.
     *
     * @param longest how many bytes of a body are taken
     */
    Optional<Refusal> refusal(long longest) {
        if (announced() > longest) {
            return Optional.of(Refusal.TOO_LONG);
        }
        if (isOfAnotherType() || isEncoded()) {
            return Optional.of(Refusal.NO_FORM);
        }
        if (isInPartsOfNothing() || isOfUnknownLength()) {
            return Optional.of(Refusal.UNREADABLE);
        }
        return expectsTheUnknown() ? Optional.of(Refusal.UNKNOWN_EXPECTATION) : Optional.empty();
    }

    boolean announcesBody() {
        return !request.isEnded() && (announced() > 0 || request.headers().contains(HttpHeaders.TRANSFER_ENCODING));
    }

    boolean isForm() {
        return WITH_FORMS.contains(request.method())
                && FORM.matcher(header(HttpHeaders.CONTENT_TYPE)).matches();
    }

    /** Its length, 0 where it is not announced; the server itself refuses one that is no number. */
    private long announced() {
        String length = header(HttpHeaders.CONTENT_LENGTH);
        return length.isEmpty() ? 0 : Long.parseLong(length);
    }

    private boolean isOfAnotherType() {
        return WITH_FORMS.contains(request.method())
                && request.headers().contains(HttpHeaders.CONTENT_TYPE)
                && !isForm();
    }

    private boolean isEncoded() {
        String encoding = header(HttpHeaders.CONTENT_ENCODING);
        return !encoding.isEmpty() && !HttpHeaderValues.IDENTITY.contentEqualsIgnoreCase(encoding);
    }

    private boolean isInPartsOfNothing() {
        String type = header(HttpHeaders.CONTENT_TYPE);
        return isForm()
                && type.regionMatches(true, 0, PARTS, 0, PARTS.length())
                && !(announcesBody() && BOUNDARY.matcher(type).find());
    }

    /** RFC 9112, section 6.3: nothing says where such a body ends. */
    private boolean isOfUnknownLength() {
        String transfer = header(HttpHeaders.TRANSFER_ENCODING);
        return !transfer.isEmpty() && !HttpHeaderValues.CHUNKED.contentEqualsIgnoreCase(transfer);
    }

    private boolean expectsTheUnknown() {
        String expected = header(HttpHeaders.EXPECT);
        return !expected.isEmpty() && !HttpHeaderValues.CONTINUE.contentEqualsIgnoreCase(expected);
    }

    private String header(CharSequence name) {
        String content = request.getHeader(name);
        return content == null ? "" : content.strip();
    }
}
