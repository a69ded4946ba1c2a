package org.heard.export;

import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.heard.audit.AuditAction;
import org.heard.audit.AuditLog;
import org.heard.base.London;
import org.heard.base.Needs;
import org.heard.base.Permission;
import org.heard.review.CollectionYears;

/**
 * The same reviews as {@link ReviewsFile}, in the XML of the yearly return: {@code EXPSSDA903}, for each child a {@code HEADER}
 * with id and date of birth, and its {@code AREVIEW}s. What the file leaves out is left out here.
 */
@Singleton
public class ReviewsXml {
    /** What the file is called on its way out. */
    public static final String NAME = "Reviews.xml";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

    private final Ledger ledger;
    private final CollectionYears years;
    private final AuditLog audit;
    private final InstantSource time;

    ReviewsXml(Ledger ledger, CollectionYears years, AuditLog audit, InstantSource time) {
        this.ledger = ledger;
        this.years = years;
        this.audit = audit;
        this.time = time;
    }

    /**
     * Writes the reviews held from one day to another, both included; leaves the stream open. How many were written. Throws
     * {@code NOT_VALID} when the days are the wrong way round.
     */
    @Needs(Permission.EXPORT)
    public int write(LocalDate from, LocalDate to, OutputStream out) {
        Period.check(from, to);
        audit.record(AuditAction.EXPORTED, null, "reviews-903-xml " + from + " " + to);
        LocalDate today = London.today(time);
        Map<String, List<HeldReview>> children = new TreeMap<>();
        ledger.eachCode(from, to, review -> {
            if (review.obstacle(today, years.of(review.held())).isEmpty()) {
                children.computeIfAbsent(review.childRef(), _ -> new ArrayList<>())
                        .add(review);
            }
        });
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("EXPSSDA903");
            for (List<HeldReview> child : children.values()) {
                write(child, xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return children.values().stream().mapToInt(List::size).sum();
    }

    private static void write(List<HeldReview> reviews, XMLStreamWriter xml) throws XMLStreamException {
        HeldReview first = reviews.getFirst();
        xml.writeStartElement("CHILD");
        xml.writeStartElement("HEADER");
        element(xml, "CHILDID", first.childRef());
        element(xml, "DOB", DAY.format(first.dateOfBirth()));
        for (HeldReview review : reviews) {
            xml.writeStartElement("AREVIEW");
            element(xml, "REVIEW", DAY.format(review.held()));
            element(xml, "REVIEW_CODE", review.code().orElseThrow().name());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }
}
