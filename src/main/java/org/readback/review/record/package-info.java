/** Records a graded answer, all of it or nothing, and takes it back. */
package org.readback.review.record;
