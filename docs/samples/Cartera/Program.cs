using System.Text;
using Cartera.Running;
using NodaTime;
using NodaTime.Extensions;

// The edge: here and nowhere else are the clock, the console and the exit code.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var app = new App(
    Screen.ForThisConsole(),
    Console.Error,
    () => SystemClock.Instance.InTzdbSystemDefaultZone().GetCurrentDate()
);
return app.Run(args);
