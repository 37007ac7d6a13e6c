package org.parkatlas.catalog.http;

import java.io.StringWriter;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML into memory, where writing cannot fail. */
public final class XmlText {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** Writes some of a document. */
    @FunctionalInterface
    public interface Part {

        void write(XmlText xml) throws XMLStreamException;
    }

    private XmlText() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** The text of a document that {@code root} writes. */
    public static String write(Part root) {
        try {
            var xml = new XmlText();
            root.write(xml);
            xml.xml.writeEndDocument();
            return xml.text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An element with attributes, as names and values in turn, and what is in it. */
    public void element(String name, Part content, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
        content.write(this);
        xml.writeEndElement();
    }

    /** An element with a text. */
    public void leaf(String name, String content, String... attributes) throws XMLStreamException {
        element(name, it -> it.xml.writeCharacters(content), attributes);
    }

    /** An element with nothing in it. */
    public void empty(String name, String... attributes) throws XMLStreamException {
        element(name, it -> {}, attributes);
    }

    /** Text between elements. */
    public void text(String content) throws XMLStreamException {
        xml.writeCharacters(content);
    }

    /** A number as styles write it. */
    public static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.2f", value);
    }
}
