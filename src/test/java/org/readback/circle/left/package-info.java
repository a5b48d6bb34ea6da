/** Half of a circle of folders, for the test of the rule against them. */
package org.readback.circle.left;
