package org.readback.bank.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.readback.report.Report;

/** A report as it was last loaded. Its id is the folder in the question bank. */
@Entity
@Table(name = "report")
public class ReportEntity {
    @Id
    private String id;

    private String title;
    private String publisher;
    private LocalDate publishedOn;
    private String edition;
    private String language;
    private String source;
    private String contentHash;

    @Column(columnDefinition = "text")
    private String entities;

    private Instant loadedAt;
    private Instant retiredAt;

    protected ReportEntity() {}

    public ReportEntity(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String publisher() {
        return publisher;
    }

    /** The date of the edition: every answer is true as of this day. */
    public LocalDate publishedOn() {
        return publishedOn;
    }

    public String edition() {
        return edition;
    }

    /** BCP 47 tag of the text. */
    public String language() {
        return language;
    }

    public String source() {
        return source;
    }

    /** Of all that was loaded: text, facts, names and questions. */
    public String contentHash() {
        return contentHash;
    }

    /** The things its facts name, as {@link ListCodec#ENTITIES} writes them. */
    public String entities() {
        return entities;
    }

    /** Whether its folder is gone from the bank. */
    public boolean retired() {
        return retiredAt != null;
    }

    /**
     * Takes over what was loaded.
     *
     * @param things those its facts name, as {@link ListCodec#ENTITIES} writes them
     * @param hash of all that was loaded
     */
    public final void become(Report report, String things, String hash, Instant now) {
        title = report.title();
        publisher = report.publisher();
        publishedOn = report.publishedOn();
        edition = report.edition();
        language = report.language();
        source = report.source();
        contentHash = hash;
        entities = things;
        loadedAt = now;
        retiredAt = null;
    }

    /** Its folder is gone from the bank. */
    public final void retire(Instant now) {
        retiredAt = now;
    }

    /** Queries for reports. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<ReportEntity, String> {
        /** Reports that are in the bank now, newest first. */
        public List<ReportEntity> current() {
            return list("retiredAt is null order by publishedOn desc, title, id");
        }
    }
}
