package org.readback.review.answer;

import java.util.Optional;
import org.readback.bank.store.Source;

/**
 * What is right, as a person reads it.
 *
 * @param correction what is true instead of a false statement
 * @param source where it stands
 */
public record RightAnswer(String words, Optional<String> correction, Optional<String> explanation, Source source) {}
