/** What is asked. */
package org.readback.study;
