package org.parkatlas.catalog.tiles;

import org.parkatlas.catalog.http.AcceptedCoding;
import org.parkatlas.catalog.http.EntityTags;
import org.parkatlas.catalog.http.Gzip;
import org.parkatlas.identity.OfVersion;

/** A tile as it is kept: compressed once, unless that makes it larger. */
final class Tile implements OfVersion {

    /** How the bytes are packed, with the name that HTTP has for it. */
    enum Coding {
        IDENTITY(""),
        GZIP("gzip");

        private final String token;

        Coding(String token) {
            this.token = token;
        }

        /** The content coding, empty for none. */
        String token() {
            return token;
        }
    }

    private final long version;
    private final byte[] kept;
    private final Coding coding;
    private final String digest;

    private Tile(long version, byte[] kept, Coding coding, String digest) {
        this.version = version;
        this.kept = kept;
        this.coding = coding;
        this.digest = digest;
    }

    /**
     * The tile with this content.
     *
     * @param version of the layer from which it was cut
     * @param body    MVT, empty where nothing is in the tile
     */
    static Tile of(long version, byte[] body) {
        var packed = Gzip.pack(body);
        return packed.length < body.length
                ? new Tile(version, packed, Coding.GZIP, EntityTags.digest(body))
                : new Tile(version, body, Coding.IDENTITY, EntityTags.digest(body));
    }

    /**
     * The same tile with the version in which what it shows last changed; as it is where it was cut from newer data.
     *
     * @param since   that version
     * @param current the version up to which nothing of it changed
     */
    Tile unchangedSince(long since, long current) {
        return version == current ? new Tile(since, kept, coding, digest) : this;
    }

    @Override
    public long version() {
        return version;
    }

    boolean isEmpty() {
        return coding == Coding.IDENTITY && kept.length == 0;
    }

    /** Bytes that it takes to keep it. */
    int size() {
        return kept.length;
    }

    /** The coding to serve it in to a client that accepts gzip, or one that does not. */
    Coding codingFor(AcceptedCoding accepted) {
        return accepted == AcceptedCoding.GZIP ? coding : Coding.IDENTITY;
    }

    byte[] bytes(Coding wanted) {
        return wanted == coding ? kept : Gzip.unpack(kept);
    }

    /** Strong entity tag: the packed and the plain form are different bytes (RFC 9110, 8.8.3.3). */
    String tag(Coding wanted) {
        return EntityTags.tag(digest, wanted == Coding.GZIP ? AcceptedCoding.GZIP : AcceptedCoding.IDENTITY);
    }
}
