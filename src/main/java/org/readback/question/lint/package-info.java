/** Says of a question what an expert would object to: one engine for generated, written and imported questions. */
package org.readback.question.lint;
