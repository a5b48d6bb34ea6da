/** Says of an answer how right it is. Depends only on the question, the answer and the names the report knows. */
package org.readback.question.grading;
