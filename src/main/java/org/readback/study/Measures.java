package org.readback.study;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.util.Locale;

/** Measures as pages write them: in templates {@code {stability.decimal}}. */
@TemplateExtension
final class Measures {
    private Measures() {}

    /** To one digit after the point, e.g. "12.3", "12,3". */
    static String decimal(Double measure, @TemplateAttribute Object locale) {
        return String.format((Locale) locale, "%.1f", measure);
    }
}
