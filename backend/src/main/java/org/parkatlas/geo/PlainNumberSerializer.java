package org.parkatlas.geo;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a number with at most seven decimals, no exponent and no trailing zero: 3000, not 3000.0 or 3.0E3. */
public final class PlainNumberSerializer extends StdSerializer<Double> {

    /** A serializer without settings. */
    public PlainNumberSerializer() {
        super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator json, SerializationContext context) {
        json.writeNumber(PlainNumber.format(value));
    }
}
