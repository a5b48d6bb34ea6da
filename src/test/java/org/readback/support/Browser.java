package org.readback.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test in a real browser, beside {@code @QuarkusTest}: its methods may take a Playwright {@code Page}
 * or {@code BrowserContext}, fresh for each test and closed after it, with addresses relative to the
 * application. On a method it replaces what the class says.
 *
 * <p>Where no Chromium is found these tests are skipped, loudly; under {@code CI=true} they fail.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserExtension.class)
@Tag("browser")
public @interface Browser {
    /** Whether the page's scripts run: everything must work without them. */
    boolean javaScript() default true;

    /** Width of the window in CSS pixels: 360 is the narrowest we promise. */
    int width() default 1440;

    /** Height of the window in CSS pixels. */
    int height() default 900;

    /** Whether the system asks for a dark page. */
    boolean dark() default false;

    /** Whether the system replaces the page's colours by a few of its own, as high contrast themes do. */
    boolean forcedColors() default false;
}
