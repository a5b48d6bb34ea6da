package org.readback.web.request;

import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.TooLongFormFieldException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.TooManyFormFieldsException;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads and takes apart every form on the event loop before a page is asked, in a time that starts with its headers. A page's
 * thread never waits for a browser, so that no number of slow ones keeps others out; and what is no form, or a broken one, ends
 * here. Quarkus REST finds the fields where Vert.x keeps them.
 */
@ApplicationScoped
class FormReader {
    /** Behind Quarkus' security headers, which are for refusals too; before everything that asks who it is. */
    private static final int EARLY = Integer.MIN_VALUE + 1;

    private final EarlyRefusals refusals;
    private final long milliseconds;
    private final long longest;
    private final UnfinishedForms unfinished;

    FormReader(
            EarlyRefusals refusals,
            FormLimits limits,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longest) {
        this.refusals = refusals;
        this.milliseconds = limits.within().toMillis();
        this.longest = longest.asLongValue();
        this.unfinished = new UnfinishedForms(limits.unfinished().asLongValue());
    }

    void on(@Observes Router router) {
        router.route().order(EARLY).handler(context -> {
            if (Context.isOnEventLoopThread()) {
                read(context);
            } else {
                // In dev mode the code is looked after first, on a thread that may wait.
                ((HttpServerRequestInternal) context.request()).context().runOnContext(_ -> read(context));
            }
        });
    }

    private void read(RoutingContext context) {
        RequestHead head = new RequestHead(context.request());
        Optional<Refusal> refusal = head.refusal(longest);
        if (refusal.isPresent()) {
            refusals.refuse(context, refusal.get());
        } else if (head.announcesBody()) {
            new Reading(context, head).start();
        } else {
            context.next();
        }
    }

    /** One body on its way. All of it happens on its connection's event loop. */
    private final class Reading {
        private final RoutingContext context;
        private final HttpServerRequest request;
        private final String address;
        private final boolean form;
        private long received;
        private long timer;
        private boolean over;

        Reading(RoutingContext context, RequestHead head) {
            this.context = context;
            this.request = context.request();
            this.address = ClientAddress.of(context);
            this.form = head.isForm();
        }

        void start() {
            timer = context.vertx().setTimer(milliseconds, _ -> refuse(Refusal.TOO_SLOW));
            request.exceptionHandler(this::broken).handler(this::more).endHandler(_ -> whole());
            if (form) {
                try {
                    request.setExpectMultipart(true);
                } catch (RuntimeException uselessBoundary) {
                    refuse(Refusal.UNREADABLE);
                    return;
                }
            }
            if (request.headers().contains(HttpHeaders.EXPECT)) {
                request.response().writeContinue();
            }
            request.resume();
        }

        private void more(Buffer part) {
            if (over || part.length() == 0) {
                return;
            }
            received += part.length();
            boolean room = unfinished.add(address, part.length());
            if (!form) {
                refuse(Refusal.NO_FORM);
            } else if (received > longest) {
                refuse(Refusal.TOO_LONG);
            } else if (!room) {
                refuse(Refusal.TOO_MUCH_AT_ONCE);
            }
        }

        /** Also where the connection breaks: then nobody reads the refusal. */
        private void broken(Throwable failure) {
            refuse(isTooLong(failure) ? Refusal.TOO_LONG : Refusal.UNREADABLE);
        }

        private void whole() {
            // Quarkus REST reads a form anew in which nothing was found, and fails at one in parts that is not whole.
            if (form && received > 0 && request.formAttributes().isEmpty()) {
                refuse(Refusal.UNREADABLE);
            } else if (finish()) {
                context.next();
            }
        }

        private void refuse(Refusal refusal) {
            if (finish()) {
                if (!request.isEnded()) {
                    // Whatever else comes is not kept.
                    request.setExpectMultipart(false);
                }
                refusals.refuse(context, refusal);
            }
        }

        /** Whether it was not over before. */
        private boolean finish() {
            if (over) {
                return false;
            }
            over = true;
            context.vertx().cancelTimer(timer);
            unfinished.remove(address, received);
            return true;
        }
    }

    private static boolean isTooLong(Throwable failure) {
        return switch (failure) {
            case TooManyFormFieldsException _, TooLongFormFieldException _ -> true;
            // What a field that is too long gives, wrapped.
            default -> failure.getCause() instanceof IOException;
        };
    }
}
