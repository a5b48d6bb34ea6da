package org.readback.memory.evaluation;

import java.time.Instant;
import org.readback.memory.basics.Grade;

/** One review of a log: which card, how it was graded and when. */
public record LoggedReview(String card, Grade grade, Instant at) {}
