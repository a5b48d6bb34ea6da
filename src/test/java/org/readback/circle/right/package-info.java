/** The other half of a circle of folders. */
package org.readback.circle.right;
