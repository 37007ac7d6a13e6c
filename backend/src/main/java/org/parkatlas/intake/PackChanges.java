package org.parkatlas.intake;

/** How many rows a load inserted, updated and deleted. */
record PackChanges(int inserted, int updated, int deleted) {

    static final PackChanges NONE = new PackChanges(0, 0, 0);

    PackChanges plus(PackChanges other) {
        return new PackChanges(inserted + other.inserted, updated + other.updated, deleted + other.deleted);
    }

    boolean any() {
        return inserted + updated + deleted > 0;
    }

    @Override
    public String toString() {
        return "%d new, %d changed, %d removed".formatted(inserted, updated, deleted);
    }
}
