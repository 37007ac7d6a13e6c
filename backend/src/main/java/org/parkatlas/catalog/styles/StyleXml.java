package org.parkatlas.catalog.styles;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a style as XML into memory, where writing cannot fail. */
final class StyleXml {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** Writes some of a document. */
    @FunctionalInterface
    interface Part {

        void write(StyleXml xml) throws XMLStreamException;
    }

    private StyleXml() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** The text of a document that {@code root} writes. */
    static String write(Part root) {
        try {
            var xml = new StyleXml();
            root.write(xml);
            xml.xml.writeEndDocument();
            return xml.text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An element with attributes, as names and values in turn, and what is in it. */
    void element(String name, Part content, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
        content.write(this);
        xml.writeEndElement();
    }

    /** An element with a text. */
    void leaf(String name, String content, String... attributes) throws XMLStreamException {
        element(name, it -> it.xml.writeCharacters(content), attributes);
    }

    /** An element with nothing in it. */
    void empty(String name, String... attributes) throws XMLStreamException {
        element(name, it -> {}, attributes);
    }

    /** Text between elements. */
    void text(String content) throws XMLStreamException {
        xml.writeCharacters(content);
    }

    /** A number as styles write it. */
    static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.2f", value);
    }
}
