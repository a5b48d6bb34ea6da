package org.readback.bank;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A report as it was last loaded. Its id is the folder in the question bank. */
@Entity
@Table(name = "report")
public class ReportEntity {
    @Id
    public String id;

    public String title;
    public String publisher;

    @Column(name = "published_on")
    public LocalDate publishedOn;

    public String edition;
    public String language;
    public String source;

    /** Of the files it was loaded from and the generator that read them. */
    @Column(name = "content_hash")
    public String contentHash;

    @Column(name = "loaded_at")
    public Instant loadedAt;

    /** When its folder was gone from the bank; null while it is there. */
    @Column(name = "retired_at")
    public Instant retiredAt;

    /** Queries for reports. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<ReportEntity, String> {
        /** Reports that are in the bank now, newest first. */
        public List<ReportEntity> current() {
            return list("retiredAt is null order by publishedOn desc, title, id");
        }
    }
}
