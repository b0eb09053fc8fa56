using Cartera.Problems;
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
              --as-of DATE        the day at whose end everything is judged, as 2026-06-15
              --policy policy.json  terms, discount, late fees, credit and escalation
              --lang en|es        language of the report
              --html report.html  also write the report as one web page
              --top N             customers and items shown before the rest is counted (15)
              --why DOCUMENT      instead of the report, the reasons of that document's late charge
              --help              this text

            Exit code: 0 all rows used, 1 report made but rows were refused, 2 nothing could be done.
            """,
            """
            Uso: cartera [facturas.csv] [opciones]

            Lee facturas y lo que pasó con ellas, y muestra quién debe cuánto, desde cuándo, qué cuesta
            y a quién contactar hoy. Sin archivo usa la cartera incluida en el ejemplo.

              --map mapa.json     qué significa cada columna y cómo se escriben fechas y números
              --as-of FECHA       el día a cuyo cierre se juzga todo, como 2026-06-15
              --policy politica.json  condiciones, descuento, recargos, crédito y escalamiento
              --lang en|es        idioma del informe
              --html informe.html escribe además el informe como una página web
              --top N             clientes y documentos que se muestran antes de contar el resto (15)
              --why DOCUMENTO     en lugar del informe, el porqué del recargo de ese documento
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

    public static Phrase NotADate(string value) =>
        new(
            $"--as-of {Words.Quoted(value)} is not a date of the form 2026-06-15 in the years 1900 to 2199",
            $"--as-of {Words.Quoted(value)} no es una fecha de la forma 2026-06-15 de los años 1900 a 2199"
        );

    public static Phrase NotALanguage(string value) =>
        new($"--lang {Words.Quoted(value)} must be en or es", $"--lang {Words.Quoted(value)} debe ser en o es");

    public static Phrase NotATop(string value) =>
        new(
            $"--top {Words.Quoted(value)} must be a whole number from 1 to 10000",
            $"--top {Words.Quoted(value)} debe ser un número entero de 1 a 10000"
        );

    public static Phrase NoSuchDocument(string document, LocalDate asOf) =>
        new(
            Words.Text($"--why {Words.Quoted(document)}: no such document was issued by {asOf:uuuu-MM-dd}"),
            Words.Text($"--why {Words.Quoted(document)}: no hay tal documento emitido hasta el {asOf:uuuu-MM-dd}")
        );

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
