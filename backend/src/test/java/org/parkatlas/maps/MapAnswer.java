package org.parkatlas.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;

import org.parkatlas.StaffRequests;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a program for maps gets: an image, a document, or the words of a fault. */
public record MapAnswer(HttpResponse<byte[]> answer) {

    /** The answer to an account. */
    public static MapAnswer to(int port, String account, String address) {
        return new MapAnswer(new StaffRequests(port).get(account, address));
    }

    public int status() {
        return answer.statusCode();
    }

    public String type() {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    public String text() {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** The image that it is. */
    public BufferedImage image() {
        assertThat(type()).as(text()).startsWith("image/");
        try {
            return ImageIO.read(new ByteArrayInputStream(answer.body()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The pixel as {@code #RRGGBB}. */
    public String colour(int column, int row) {
        return "#%06X".formatted(image().getRGB(column, row) & 0xFFFFFF);
    }

    /** How many pixels are not what the upper left one is. */
    public long painted() {
        var image = image();
        int ground = image.getRGB(0, 0);
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .filter(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()) != ground)
                .count();
    }

    /** The texts at this path of the document, whose elements are named without prefixes. */
    public List<String> texts(String path) {
        try {
            var nodes =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document(), XPathConstants.NODESET);
            var texts = new ArrayList<String>();
            for (int i = 0; i < nodes.getLength(); i++) {
                texts.add(nodes.item(i).getTextContent());
            }
            return texts;
        } catch (XPathExpressionException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private Document document() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.body()));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new AssertionError(text(), unreadable);
        }
    }
}
