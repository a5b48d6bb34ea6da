/** Short tests with a mark. */
package org.readback.study.quiz;
