package org.readback.bank;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.Length;

/** A paragraph of a report. Its id is {@code report/passage}. */
@Entity
@Table(name = "passage")
public class PassageEntity {
    @Id
    public String id;

    @Column(name = "report_id")
    public String reportId;

    public int ordinal;
    public String heading;

    @Column(length = Length.LONG32)
    public String content;

    /** When it was gone from the report's text; it stays for the questions that cite it. Null while it is there. */
    @Column(name = "retired_at")
    public Instant retiredAt;

    /** Queries for passages. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<PassageEntity, String> {
        /** The report's text, in reading order. */
        public List<PassageEntity> current(String reportId) {
            return list("reportId = ?1 and retiredAt is null order by ordinal", reportId);
        }
    }
}
