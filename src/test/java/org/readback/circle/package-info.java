/** Classes that need each other, for the test of the rule against them. */
package org.readback.circle;
