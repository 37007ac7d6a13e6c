package org.parkatlas.intake;

/** How many rows a load inserted, updated and deleted. */
public record PackChanges(long inserted, long updated, long deleted) {

    static final PackChanges NONE = new PackChanges(0, 0, 0);

    PackChanges plus(PackChanges other) {
        return new PackChanges(inserted + other.inserted, updated + other.updated, deleted + other.deleted);
    }

    /** Whether there was any. */
    public boolean any() {
        return inserted + updated + deleted > 0;
    }

    @Override
    public String toString() {
        return "%d new, %d changed, %d removed".formatted(inserted, updated, deleted);
    }
}
