package org.readback.circle;

record Swan() implements Bird {}
