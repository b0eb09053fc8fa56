using Cartera.Problems;
using Cartera.Reports;
using Cobranza;
using Cobranza.Statutory;
using NodaTime;

namespace Cartera.Running;

/// <summary>How the command is used, and what is said when it is used otherwise.</summary>
internal static class Usage
{
    public static Phrase Text { get; } =
        new(
            """
            Usage: cartera [invoices.csv] [options]

            Reads invoices and what happened to them, and shows who owes what, since when, what it costs,
            and whom to contact today. Without a file it uses the portfolio shipped with the sample.

              --map map.json      which column means what, and how dates and numbers are written
              --as-of DATE        the day at whose end everything is judged, as 2026-06-15; any past day
              --known-on DATE     only what was entered in the books by that day
              --policy policy.json  terms, discount, late fees, credit and escalation
              --regime es|uk|...  late charges between businesses by that country's law, not by the policy
              --lang en|es        language of the report
              --html report.html  also write the report as one web page
              --top N             customers and items shown before the rest is counted (15)
              --why DOCUMENT      instead of the report, the reasons of that document's late charge
              --statement CUSTOMER  instead of the report, what that customer owes, document by document
              --from DATE         with --statement: balance carried forward and every movement from that day on
              --trace PAYMENT     instead of the report, where every cent of that payment or credit is
              --history MONTHS    instead of the report, the aging at the end of each of the last months, as a chart
              --help              this text

            Exit code: 0 all rows used, 1 report made but rows were refused, 2 nothing could be done.
            """,
            """
            Uso: cartera [facturas.csv] [opciones]

            Lee facturas y lo que pasó con ellas, y muestra quién debe cuánto, desde cuándo, qué cuesta
            y a quién contactar hoy. Sin archivo usa la cartera incluida en el ejemplo.

              --map mapa.json     qué significa cada columna y cómo se escriben fechas y números
              --as-of FECHA       el día a cuyo cierre se juzga todo, como 2026-06-15; cualquier día pasado
              --known-on FECHA    solo lo que estaba registrado en los libros hasta ese día
              --policy politica.json  condiciones, descuento, recargos, crédito y escalamiento
              --regime es|uk|...  recargos entre empresas según la ley de ese país, no según la política
              --lang en|es        idioma del informe
              --html informe.html escribe además el informe como una página web
              --top N             clientes y documentos que se muestran antes de contar el resto (15)
              --why DOCUMENTO     en lugar del informe, el porqué del recargo de ese documento
              --statement CLIENTE en lugar del informe, lo que debe ese cliente, documento por documento
              --from FECHA        con --statement: saldo anterior y cada movimiento desde ese día
              --trace PAGO        en lugar del informe, dónde está cada centavo de ese pago o abono
              --history MESES     en lugar del informe, la antigüedad al cierre de cada uno de los últimos meses, en gráfica
              --help              este texto

            Código de salida: 0 todas las filas usadas, 1 informe hecho con filas rechazadas, 2 no se pudo hacer nada.
            """
        );

    public static Phrase SecondFile(string argument) =>
        new(
            $"only one file of invoices is read; found also {Words.Quoted(argument)}",
            $"solo se lee un archivo de facturas; sobra {Words.Quoted(argument)}"
        );

    public static Phrase Twice(string name) => new($"{name} was given twice", $"{name} aparece dos veces");

    public static Phrase UnknownOption(string name, IEnumerable<string> names) =>
        new(
            $"unknown option {Words.Quoted(name)}; there are {string.Join(", ", names)} and --help",
            $"opción desconocida {Words.Quoted(name)}; hay {string.Join(", ", names)} y --help"
        );

    public static Phrase NoValue(string name) => new($"{name} needs a value", $"{name} necesita un valor");

    public static Phrase NotADate(string name, string value) =>
        new(
            $"{name} {Words.Quoted(value)} is not a date of the form 2026-06-15 in the years 1900 to 2199",
            $"{name} {Words.Quoted(value)} no es una fecha de la forma 2026-06-15 de los años 1900 a 2199"
        );

    public static Phrase FromNeedsStatement { get; } =
        new("--from is only used with --statement", "--from solo se usa con --statement");

    public static Phrase NotTogether(string one, string other) =>
        new($"{one} and {other} cannot be asked for together", $"{one} y {other} no se pueden pedir a la vez");

    public static Phrase NotALanguage(string value) =>
        new($"--lang {Words.Quoted(value)} must be en or es", $"--lang {Words.Quoted(value)} debe ser en o es");

    public static Phrase NotATop(string value) =>
        new(
            $"--top {Words.Quoted(value)} must be a whole number from 1 to 10000",
            $"--top {Words.Quoted(value)} debe ser un número entero de 1 a 10000"
        );

    public static Phrase NotAHistory(string value) =>
        new(
            $"--history {Words.Quoted(value)} must be a whole number of months from 1 to 120",
            $"--history {Words.Quoted(value)} debe ser un número entero de meses de 1 a 120"
        );

    public static Phrase NoSuchDocument(string document, ViewDay day) =>
        new(
            $"--why {Words.Quoted(document)}: no such document was issued by {day.In(Language.English)}",
            $"--why {Words.Quoted(document)}: no hay tal documento emitido hasta el {day.In(Language.Spanish)}"
        );

    public static Phrase NoSuchCustomer(string customer) =>
        new(
            $"--statement {Words.Quoted(customer)}: the file has no customer with this code or name",
            $"--statement {Words.Quoted(customer)}: el archivo no tiene ningún cliente con esa clave o nombre"
        );

    public static Phrase SeveralCustomers(string customer, IEnumerable<string> codes) =>
        new(
            $"--statement {Words.Quoted(customer)}: several customers have this name; give a code: {string.Join(", ", codes)}",
            $"--statement {Words.Quoted(customer)}: varios clientes tienen ese nombre; indique una clave: {string.Join(", ", codes)}"
        );

    public static Phrase BeginsTooLate(LocalDate from, LocalDate asOf) =>
        new(
            Words.Text($"--from {from:uuuu-MM-dd} is after the as-of date, {asOf:uuuu-MM-dd}"),
            Words.Text($"--from {from:uuuu-MM-dd} es posterior a la fecha de corte, {asOf:uuuu-MM-dd}")
        );

    public static Phrase NoSuchCredit(string credit) =>
        new(
            $"--trace {Words.Quoted(credit)}: the file has no payment or other credit of this number",
            $"--trace {Words.Quoted(credit)}: el archivo no tiene ningún pago ni abono con ese número"
        );

    public static Phrase CreditNotInView(string credit, ViewDay day) =>
        new(
            $"--trace {Words.Quoted(credit)}: not in the books by {day.In(Language.English)}",
            $"--trace {Words.Quoted(credit)}: no está en los libros al {day.In(Language.Spanish)}"
        );

    public static Phrase NoSuchRegime(string regime, IEnumerable<string> ids)
    {
        var known = string.Join(", ", ids);
        return new(
            $"--regime {Words.Quoted(regime)}: no such law; there are {known}",
            $"--regime {Words.Quoted(regime)}: no hay tal ley; hay {known}"
        );
    }

    public static Phrase NoInterestByLaw(StatutoryRegime law, LocalDate agreedOn)
    {
        var absent = law.Absent.FirstOrDefault(fact => fact.Member == StatutoryMember.Interest);
        return new(
            Words.Text(
                $"--regime {law.Id}: no interest is known for contracts of {agreedOn:uuuu-MM-dd}: {absent?.English ?? law.Act}"
            ),
            Words.Text(
                $"--regime {law.Id}: no consta interés para contratos del {agreedOn:uuuu-MM-dd}: {absent?.Spanish ?? law.Act}"
            )
        );
    }

    public static Phrase ByLaw(StatutoryRegime law, StatutoryInterest interest, LocalDate agreedOn) =>
        new(
            Words.Text(
                $"late charges by {interest.Source}, as between businesses that agreed on {agreedOn:uuuu-MM-dd}; checked on {law.CheckedOn:uuuu-MM-dd}, not legal advice"
            ),
            Words.Text(
                $"recargos según {interest.Source}, como entre empresas que pactaron el {agreedOn:uuuu-MM-dd}; datos revisados el {law.CheckedOn:uuuu-MM-dd}, no es asesoría legal"
            )
        );

    public static Phrase InterestAlone(IEnumerable<Currency> currencies)
    {
        var codes = string.Join(", ", currencies.Select(currency => currency.Code));
        return new(
            $"the fixed compensation is in another currency: interest alone in {codes}",
            $"la compensación fija es en otra moneda: solo intereses en {codes}"
        );
    }

    public static Phrase Written(string path) =>
        new($"Report written to {Words.Clean(path, 200)}", $"Informe escrito en {Words.Clean(path, 200)}");

    public static Phrase NoSuchFile(string path) =>
        new($"there is no file {Words.Clean(path, 200)}", $"no existe el archivo {Words.Clean(path, 200)}");

    public static Phrase CannotRead(string path, string detail) =>
        new(
            $"cannot read {Words.Clean(path, 200)}: {Words.Clean(detail, 200)}",
            $"no se puede leer {Words.Clean(path, 200)}: {Words.Clean(detail, 200)}"
        );

    public static Phrase CannotWrite(string path, string detail) =>
        new(
            $"cannot write {Words.Clean(path, 200)}: {Words.Clean(detail, 200)}",
            $"no se puede escribir {Words.Clean(path, 200)}: {Words.Clean(detail, 200)}"
        );

    public static Phrase TooLarge(string path, int bytes) =>
        new(
            Words.Text($"{Words.Clean(path, 200)} is larger than {bytes:N0} bytes"),
            Words.Text($"{Words.Clean(path, 200)} pasa de {bytes:N0} bytes")
        );

    public static Phrase WouldOverwrite(string path) =>
        new(
            $"--html {Words.Clean(path, 200)} is one of the files that are read",
            $"--html {Words.Clean(path, 200)} es uno de los archivos que se leen"
        );
}
