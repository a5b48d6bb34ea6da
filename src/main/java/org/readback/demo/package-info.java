/** People who are not real, to see the program as it is after months of use. */
package org.readback.demo;
