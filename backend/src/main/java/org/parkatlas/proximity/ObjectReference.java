package org.parkatlas.proximity;

/** An object of any kind. */
public record ObjectReference(String kind, String id) {

    /** The form {@code kind:id} in which it is stored and asked for. */
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
