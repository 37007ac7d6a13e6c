package org.parkatlas.catalog.exports.files;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.parkatlas.catalog.exports.content.Provenance;
import org.parkatlas.catalog.exports.content.Texts;

import tools.jackson.core.JsonGenerator;

/** Provenance as foreign members of a GeoJSON object (RFC 7946, 6.1). */
record GeoJsonProvenance(Provenance provenance, Texts texts) {

    /** Writes them into an object that has been begun. */
    void writeMembers(JsonGenerator json) {
        json.writeBooleanProperty("demo", provenance.demo());
        json.writeStringProperty("dataVersion", Long.toString(provenance.version()));
        json.writeName("notes");
        json.writeStartArray();
        provenance.notes(texts).forEach(json::writeString);
        json.writeEndArray();
        json.writeName("licences");
        json.writeStartArray();
        provenance.packs().forEach(pack -> writePack(json, pack));
        json.writeEndArray();
        json.writeName("sources");
        json.writeStartArray();
        provenance.documents().forEach(document -> writeDocument(json, document));
        json.writeEndArray();
    }

    private static void writePack(JsonGenerator json, Provenance.Pack pack) {
        json.writeStartObject();
        json.writeStringProperty("id", pack.id());
        json.writeStringProperty("title", pack.title());
        json.writeStringProperty("dated", pack.dated().toString());
        json.writeStringProperty("licence", pack.licence());
        json.writeName("attribution");
        json.writeStartArray();
        pack.attribution().forEach(json::writeString);
        json.writeEndArray();
        json.writeBooleanProperty("demo", pack.demo());
        json.writeEndObject();
    }

    private static void writeDocument(JsonGenerator json, Provenance.Document document) {
        json.writeStartObject();
        json.writeStringProperty("id", document.id());
        json.writeStringProperty("title", document.title());
        writeKnown(json, "issuer", document.issuer());
        writeKnown(json, "docNo", document.docNo());
        LocalDate issuedOn = document.issuedOn();
        writeKnown(json, "issuedOn", issuedOn == null ? null : issuedOn.toString());
        writeKnown(json, "url", document.url());
        json.writeEndObject();
    }

    private static void writeKnown(JsonGenerator json, String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }
}
