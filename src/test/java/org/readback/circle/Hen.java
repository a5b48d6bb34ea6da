package org.readback.circle;

record Hen(Egg hatchedFrom) {}
