package org.readback.web.error;

import io.quarkus.qute.TemplateInstance;

/**
 * What a person reads when something cannot be shown.
 *
 * @param status the HTTP status
 * @param id the number under which the log has it, empty where there is nothing to look up
 */
record ErrorPage(int status, String id) implements TemplateInstance {}
