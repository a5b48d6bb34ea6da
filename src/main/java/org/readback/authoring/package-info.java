/** The instructor's desk: written questions with preview and lint, their history, retiring and bringing back. */
package org.readback.authoring;
