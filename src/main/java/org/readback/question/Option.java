package org.readback.question;

import java.util.Optional;

/**
 * One option of a choice.
 *
 * @param text as shown
 * @param right whether choosing it is right
 * @param reason for a wrong option: why it is false, shown after answering and checked by lint
 */
public record Option(String text, boolean right, Optional<String> reason) {}
