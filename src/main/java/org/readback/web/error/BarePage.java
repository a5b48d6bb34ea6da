package org.readback.web.error;

import io.quarkus.qute.TemplateInstance;
import org.readback.web.Language;

/**
 * What a person reads when something fails before it is known who they are; it stands without the layout.
 *
 * @param status the HTTP status
 * @param id the number under which the log has it
 */
record BarePage(int status, String id, Language language, String styles) implements TemplateInstance {}
