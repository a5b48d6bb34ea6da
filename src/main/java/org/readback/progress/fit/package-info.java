/** Learning a person's own forgetting, as a job and as a page. */
package org.readback.progress.fit;
