/** How well a memory model predicts what people recall: review logs, predictions over them, and their scores. */
package org.readback.memory.evaluation;
