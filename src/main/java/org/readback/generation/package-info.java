/**
 * Facts become questions: families, wording, distractors, identity, the order in which new questions are met.
 *
 * <p>Pure: it reads a {@link org.readback.report.FactBase} and hands back {@link org.readback.question.Question}s.
 */
package org.readback.generation;
