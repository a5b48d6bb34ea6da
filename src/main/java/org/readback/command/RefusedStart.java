package org.readback.command;

/** A start that goes no further, for an obstacle that the program found itself. */
final class RefusedStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Obstacle obstacle;

    RefusedStart(Obstacle obstacle) {
        super(obstacle.sentence());
        this.obstacle = obstacle;
    }

    Obstacle obstacle() {
        return obstacle;
    }
}
