/** Forms, answers and what is said of them. */
package org.readback.review.answer;
