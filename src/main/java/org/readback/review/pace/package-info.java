/** How long somebody works, when they pause, and when a break is due. */
package org.readback.review.pace;
