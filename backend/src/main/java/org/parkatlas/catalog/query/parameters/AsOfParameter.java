package org.parkatlas.catalog.query.parameters;

import java.time.Instant;

import org.parkatlas.catalog.spi.AsOf;
import org.parkatlas.catalog.spi.FeatureType;
import org.parkatlas.problem.InvalidParameter;
import org.parkatlas.problem.Wording;

/** Reads {@code asOf}: the end of a day in China, or a moment, of which it is asked what the service showed then. */
public final class AsOfParameter {

    /** What it is called. */
    public static final String NAME = AsOf.NAME;

    private AsOfParameter() {}

    /**
     * The moment that it names.
     *
     * @throws InvalidParameter if it names none, or nothing is kept of what objects of the type were
     */
    public static Instant read(FeatureType type, String text) {
        if (type.relation().history() == null) {
            throw new InvalidParameter(
                    NAME,
                    Wording.of(
                            "图层 %s 不保存历史，去掉 asOf。",
                            "Nothing is kept of what the layer %s was; leave asOf out.", type.id()));
        }
        return AsOf.read(text);
    }
}
