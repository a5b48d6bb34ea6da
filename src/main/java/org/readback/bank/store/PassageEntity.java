package org.readback.bank.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.readback.report.Passage;

/** A paragraph of a report. Its id is {@code report/passage}. */
@Entity
@Table(name = "passage")
public class PassageEntity {
    @Id
    private String id;

    @Column(updatable = false)
    private String reportId;

    private int ordinal;
    private String heading;

    @Column(columnDefinition = "text")
    private String content;

    private Instant retiredAt;

    protected PassageEntity() {}

    public PassageEntity(String id, String reportId) {
        this.id = id;
        this.reportId = reportId;
    }

    public String id() {
        return id;
    }

    public String reportId() {
        return reportId;
    }

    /** Its place on the report's page. */
    public String anchor() {
        return Anchors.passage(BankIds.within(id));
    }

    /** The heading it stands under, empty before the first. */
    public String heading() {
        return heading;
    }

    public String content() {
        return content;
    }

    /** Takes over what was loaded. */
    public final void become(Passage passage, int place) {
        ordinal = place;
        heading = passage.heading();
        content = passage.text();
        retiredAt = null;
    }

    /** It stays for the questions that cite it. */
    public final void retire(Instant now) {
        if (retiredAt == null) {
            retiredAt = now;
        }
    }

    /** Queries for passages. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<PassageEntity, String> {
        /** The report's text as it is now, in reading order. */
        public List<PassageEntity> current(String reportId) {
            return list("reportId = ?1 and retiredAt is null order by ordinal", reportId);
        }

        /** The report's text, that of a retired report too. */
        public List<PassageEntity> of(ReportEntity report) {
            return report.retired() ? list("reportId = ?1 order by ordinal", report.id()) : current(report.id());
        }
    }
}
