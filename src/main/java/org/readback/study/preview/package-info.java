/** Looking through questions without being asked. */
package org.readback.study.preview;
