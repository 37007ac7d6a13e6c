package org.parkatlas.intake;

/**
 * What a load did to rows.
 *
 * @param inserted how many are new
 * @param updated  how many were changed
 * @param deleted  how many are gone
 * @param left     how many it left as counties entered them
 */
public record PackChanges(long inserted, long updated, long deleted, long left) {

    static final PackChanges NONE = new PackChanges(0, 0, 0);

    /** None of them entered by counties. */
    PackChanges(long inserted, long updated, long deleted) {
        this(inserted, updated, deleted, 0);
    }

    PackChanges plus(PackChanges other) {
        return new PackChanges(
                inserted + other.inserted, updated + other.updated, deleted + other.deleted, left + other.left);
    }

    /** Whether there was any. */
    public boolean any() {
        return inserted + updated + deleted > 0;
    }

    @Override
    public String toString() {
        var done = "%d new, %d changed, %d removed".formatted(inserted, updated, deleted);
        return left == 0 ? done : "%s, %d left as counties entered them".formatted(done, left);
    }
}
