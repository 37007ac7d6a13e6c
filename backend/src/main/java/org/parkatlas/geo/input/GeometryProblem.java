package org.parkatlas.geo.input;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.parkatlas.geo.GeoPoint;

/** A geometry that somebody sent cannot be taken. The message is a Chinese sentence for the sender. */
public final class GeometryProblem extends RuntimeException {

    private final GeometryFault fault;
    private final String pointer;
    private final @Nullable GeoPoint location;

    GeometryProblem(GeometryFault fault, String message, String pointer) {
        this(fault, message, pointer, null);
    }

    GeometryProblem(GeometryFault fault, String message, String pointer, @Nullable GeoPoint location) {
        super(message);
        this.fault = fault;
        this.pointer = pointer;
        this.location = location;
    }

    /** What is wrong; its name is the {@code code} of the answer. */
    public GeometryFault fault() {
        return fault;
    }

    /** Where in the JSON it is wrong (RFC 6901), as near as is known; empty for the whole. */
    public String pointer() {
        return pointer;
    }

    /** Where on the earth it is wrong, if that can be said. */
    public Optional<GeoPoint> location() {
        return Optional.ofNullable(location);
    }
}
